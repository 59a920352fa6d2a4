// What React Aria itself says, in Thai: it ships thirty languages and Thai is not among them. Used by vite.config.ts,
// which also leaves the other languages out of the bundle. The functions are copied as text: they may use only what they are given.
type Said = Record<string, string | number | boolean>
type AriaWords = Record<string, string | ((said: Said) => string)>

/** By the package of React Aria that says them. */
export const ARIA_WORDS: Record<string, AriaWords> = {
  autocomplete: { collectionLabel: 'รายการที่แนะนำ' },
  combobox: {
    buttonLabel: 'แสดงรายการที่แนะนำ',
    listboxLabel: 'รายการที่แนะนำ',
    countAnnouncement: (said) => `มี ${said.optionCount} รายการ`,
    focusAnnouncement: (said) => `${said.optionText}${said.isSelected ? ' เลือกแล้ว' : ''}`,
    selectedAnnouncement: (said) => `${said.optionText} เลือกแล้ว`,
  },
  datepicker: {
    era: 'ศักราช',
    year: 'ปี',
    month: 'เดือน',
    day: 'วัน',
    calendar: 'ปฏิทิน',
    selectedDateDescription: (said) => `วันที่เลือก ${said.date}`,
    rangeUnderflow: (said) => `ต้องเป็นวันที่ ${said.minValue} หรือหลังจากนั้น`,
    rangeOverflow: (said) => `ต้องเป็นวันที่ ${said.maxValue} หรือก่อนหน้า`,
    unavailableDate: 'เลือกวันนี้ไม่ได้',
  },
  menu: { longPressMessage: 'กดค้างหรือกด Alt กับลูกศรลงเพื่อเปิดเมนู' },
  overlays: { dismiss: 'ปิด' },
  searchfield: { 'Clear search': 'ล้างคำค้น' },
  spinbutton: { Empty: 'ว่าง' },
}
