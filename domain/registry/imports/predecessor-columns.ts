// The eighteen columns of the list for disabled and older persons that the system before this one took (as text from Excel),
// in both its layouts: headers repeat, once for the home and once for the house registration.
import type { PersonKey } from './person-columns.ts'
import { PEOPLE_SHEET } from './person-columns.ts'
import type { Column, SheetForm } from './sheet-form.ts'

export type RegisteredKey =
  | 'registeredHouse'
  | 'registeredMoo'
  | 'registeredSubdistrict'
  | 'registeredDistrict'
  | 'registeredProvince'
export type PredecessorKey = PersonKey | RegisteredKey | 'psnid'

const asInCentralForm = (key: PersonKey, ...alsoSaid: string[]): Column<PredecessorKey> => {
  const { required: _required, ...column } = PEOPLE_SHEET.columns.find((one) => one.key === key)!
  return { ...column, alsoSaid: [...(column.alsoSaid ?? []), ...alsoSaid] }
}

const registered = (key: RegisteredKey, name: string): Column<PredecessorKey> => ({
  key,
  header: `${name} (ทะเบียนบ้าน)`,
  alsoSaid: [`${name}ตามทะเบียนบ้าน`, `${name}ทะเบียนบ้าน`],
  secondOf: name,
  note: '',
})

export const PREDECESSOR_SHEET: SheetForm<PredecessorKey> = {
  kind: 'people',
  name: 'นำเข้าคนพิการ',
  columns: [
    { key: 'psnid', header: 'psnid', note: '', alsoSaid: ['รหัสบุคคล'] },
    asInCentralForm('prefix', 'title', 'prename'),
    { ...asInCentralForm('firstName', 'name'), required: true },
    asInCentralForm('lastName', 'lname'),
    asInCentralForm('number', 'หมายเลขบัตรประชาชน', 'หมายเลขบัตร', 'cid'),
    asInCentralForm('sex', 'sex'),
    asInCentralForm('birthDate', 'birth'),
    { key: 'house', header: 'ที่อยู่ปัจจุบัน', note: '', required: true },
    asInCentralForm('moo'),
    { ...asInCentralForm('subdistrict'), required: true },
    asInCentralForm('district'),
    asInCentralForm('province'),
    {
      key: 'registeredHouse',
      header: 'ที่อยู่ตามทะเบียนบ้าน',
      note: '',
      required: true,
      alsoSaid: ['ที่อยู่ภูมิลำเนา', 'ภูมิลำเนา'],
    },
    registered('registeredMoo', 'หมู่ที่'),
    registered('registeredSubdistrict', 'ตำบล'),
    registered('registeredDistrict', 'อำเภอ'),
    registered('registeredProvince', 'จังหวัด'),
    asInCentralForm('phones'),
    asInCentralForm('disabilities', 'ความพิการ'),
  ],
}
