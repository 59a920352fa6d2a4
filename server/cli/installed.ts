import { Refusal } from './command.ts'

/** What is there stays: neither becomes the other. */
export const alreadyInstalled = ({ isDemo }: { isDemo: boolean }) =>
  new Refusal(
    isDemo
      ? 'โฟลเดอร์นี้เป็นระบบสาธิต ใช้งานจริงให้ตั้ง KLANG_DATA เป็นโฟลเดอร์อื่น\nThis data folder holds a demo. For real use set KLANG_DATA to another folder.'
      : 'ติดตั้งไว้แล้ว เปิดด้วย klang serve\nThis is set up already: open it with klang serve.',
  )
