// Each table for other programmes: what it is for, and its two files.
import { Braces, Download } from 'lucide-react'
import { apiUrl, type Query } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'
import './exports.css'

const FILES = [
  ['follows', 'follows'],
  ['results', 'results'],
  ['plan', 'financial/plan'],
  ['trans', 'gl/trans'],
  ['code', 'gl/code'],
  ['funds', 'funds'],
] as const
const COUNTS = [
  ['by-fund', 'projects/fund'],
  ['by-district', 'projects/district'],
  ['by-province', 'projects/province'],
  ['by-zone', 'projects/zone'],
] as const

/** `asked` narrows all of them alike; counts by area are told only where there are several funds. */
export function ExportTable({ asked, hasMany }: { asked: Query; hasMany: boolean }) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table export-table">
        <caption className="hidden-visually">{t('fund-exports.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fund-exports.table')}</th>
            <th scope="col">{t('fund-exports.what-for')}</th>
            <th scope="col">{t('fund-exports.files')}</th>
          </tr>
        </thead>
        <tbody>
          {[...FILES, ...(hasMany ? COUNTS : [])].map(([word, path]) => (
            <tr key={path}>
              <th scope="row">{t(`fund-exports.of.${word}`)}</th>
              <td>{t(`fund-exports.for.${word}`)}</td>
              <td>
                <span className="page-actions">
                  <a className={buttonClass('secondary')} href={apiUrl(`/nhso/${path}.xlsx`, asked)} download>
                    <Download size={18} aria-hidden />
                    .xlsx
                  </a>
                  <a
                    className={buttonClass('quiet')}
                    href={apiUrl(`/nhso/${path}`, asked)}
                    target="_blank"
                    rel="noreferrer"
                  >
                    <Braces size={18} aria-hidden />
                    JSON
                  </a>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
