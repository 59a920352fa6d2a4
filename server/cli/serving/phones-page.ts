// What a phone has to be told once, so that it believes this machine. Printed and hung up in the office, read on the phone.
import { encode } from 'uqr'

/** How phones reach this machine, and the authority they are told of. */
export type PhoneDoor = { authority: string; port: number; addresses: string[] }

function qrCode(content: string): string {
  const { data, size } = encode(content, { border: 2, ecc: 'M' })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg viewBox="0 0 ${size} ${size}" width="180" height="180" shape-rendering="crispEdges" role="img" aria-label="${content}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}"/></svg>`
}

const STEPS = [
  'ต่อ Wi-Fi เดียวกับเครื่องนี้ แล้วสแกน QR ที่ 1 หรือกดปุ่มบนหน้านี้ เพื่อดาวน์โหลดไฟล์ klang-ca.crt',
  'เปิด “การตั้งค่า” พิมพ์ค้นหาคำว่า “ใบรับรอง” แล้วเลือก “ติดตั้งใบรับรอง” › “ใบรับรอง CA” (บางรุ่นอยู่ใน ความปลอดภัย › การเข้ารหัสและข้อมูลเข้าสู่ระบบ)',
  'กด “ติดตั้งต่อไป” ใส่รหัสล็อกหน้าจอของโทรศัพท์ แล้วเลือกไฟล์ klang-ca.crt ที่ดาวน์โหลดไว้',
  'สแกน QR ที่ 2 เปิดด้วย Chrome ต้องเห็นรูปแม่กุญแจและไม่มีคำเตือน',
  'สแกนใบเข้าใช้ที่สำนักงานพิมพ์ให้ ตั้งรหัส PIN แล้วเลือก “เพิ่มลงในหน้าจอหลัก”',
]

export function phonesPage({ port, addresses }: PhoneDoor, plainPort: number): string {
  const address = addresses[0] ?? 'localhost'
  const secure = `https://${address}${port === 443 ? '' : `:${port}`}/field`
  const plain = `http://${address}${plainPort === 80 ? '' : `:${plainPort}`}/klang-ca.crt`
  return `<!doctype html><html lang="th"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>ติดตั้งบนโทรศัพท์ · กลาง</title>
<style>body{font:18px/1.6 "IBM Plex Sans Thai Looped","Noto Sans Thai Looped",sans-serif;max-width:42rem;margin:auto;padding:16px;color:#1c2226;background:#fbfaf6}
a.get{display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5d5e;color:#fff;text-decoration:none;font-weight:600}
.codes{display:flex;flex-wrap:wrap;gap:24px;margin:20px 0}figure{margin:0}figcaption{max-width:180px;overflow-wrap:anywhere}li{margin:8px 0}
@media print{a.get{display:none}body{background:#fff}}</style>
<h1>ให้โทรศัพท์รู้จักเครื่องนี้ (ทำครั้งเดียว)</h1>
<p><a class="get" href="/klang-ca.crt">ดาวน์โหลดใบรับรอง</a></p>
<ol>${STEPS.map((step) => `<li>${step}</li>`).join('')}</ol>
<div class="codes"><figure>${qrCode(plain)}<figcaption>QR ที่ 1 ใบรับรอง<br>${plain}</figcaption></figure>
<figure>${qrCode(secure)}<figcaption>QR ที่ 2 เปิดกลาง<br>${secure}</figcaption></figure></div>
<p>ใบรับรองนี้ใช้กับเครื่องนี้เท่านั้น เอาออกได้ทุกเมื่อที่ “การตั้งค่า › ใบรับรองผู้ใช้”</p></html>`
}
