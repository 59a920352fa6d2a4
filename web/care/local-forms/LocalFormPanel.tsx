// One form: what is said of its rows, how it will be asked, and what may be done with it.
import { Download, FileUp, Send, XCircle } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import type { LocalFormInDetail } from '../../../domain/care/local-forms/form-answer.ts'
import type { FormItem } from '../../../domain/care/local-forms/local-form.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { answersUrl, useBringForm, useCloseForm, useLocalForm, usePublishForm } from './useLocalForms.ts'

export function LocalFormPanel({ id }: { id: string }) {
  const { t } = useText()
  const form = useLocalForm(id)
  if (form.isPending) return <Skeleton />
  if (form.isError) return <Failed error={form.error} onRetry={() => void form.refetch()} />
  return (
    <div className="local-form-panel">
      <Remarks form={form.data} />
      {form.data.canManage && <Acts form={form.data} />}
      <h3>{t('forms.preview', { version: form.data.version })}</h3>
      <Items items={form.data.definition.items} />
    </div>
  )
}

function Remarks({ form: { remarks, fileName } }: { form: LocalFormInDetail }) {
  const { t, language } = useText()
  const faults = remarks.filter(({ severity }) => severity === 'error')
  if (remarks.length === 0) return <Notice kind="info">{t('forms.no-remarks')}</Notice>
  return (
    <>
      {faults.length > 0 && (
        <Notice kind="urgent">{t('forms.faults', { count: faults.length, file: fileName })}</Notice>
      )}
      <table className="local-form-remarks">
        <thead>
          <tr>
            {(['sheet', 'row', 'column', 'says'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`forms.remark-${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {alike(remarks).map(({ sheet, rows, column, severity, says }) => (
            <tr key={`${sheet} ${rows[0]} ${column} ${says.en}`} data-severity={severity}>
              <td>{sheet}</td>
              <td>{rows.join(', ') || '–'}</td>
              <td>{column ?? '–'}</td>
              <td>{says[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type Remark = LocalFormInDetail['remarks'][number]

/** What is said of many rows is said once: a form in Thai alone would hide its faults among the notes. */
function alike(remarks: readonly Remark[]) {
  const found = new Map<string, Omit<Remark, 'row'> & { rows: number[] }>()
  for (const { row, ...remark } of remarks) {
    const key = `${remark.sheet} ${remark.column} ${remark.says.en}`
    const one = found.get(key) ?? { ...remark, rows: [] }
    if (row !== null) one.rows.push(row)
    found.set(key, one)
  }
  return [...found.values()].sort((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'))
}

function Acts({ form }: { form: LocalFormInDetail }) {
  const { t } = useText()
  const [bring, publish, close] = [useBringForm(), usePublishForm(), useCloseForm()]
  const failed = [bring, publish, close].find(({ isError }) => isError)
  const { id, version, shownTo, remarks } = form
  const isDraft = form.published !== version
  const isWrong = remarks.some(({ severity }) => severity === 'error')
  return (
    <>
      <div className="page-actions">
        {isDraft && !form.closedAt && (
          <Button
            look="primary"
            icon={Send}
            isDisabled={isWrong || publish.isPending}
            onPress={() => publish.mutate({ id, version })}
          >
            {t('forms.publish')}
          </Button>
        )}
        <FileTrigger
          acceptedFileTypes={['.xlsx']}
          onSelect={(files) => files?.[0] && bring.mutate({ file: files[0], form: { id, shownTo } })}
        >
          <Button icon={FileUp} look={isWrong ? 'primary' : 'secondary'} isDisabled={bring.isPending}>
            {t(isDraft ? 'forms.bring-instead' : 'forms.bring-again')}
          </Button>
        </FileTrigger>
        <a className={buttonClass()} href={answersUrl(id)} download>
          <Download size={18} aria-hidden />
          {t('forms.take-out')}
        </a>
        {!form.closedAt && (
          <Button look="quiet" icon={XCircle} isDisabled={close.isPending} onPress={() => close.mutate(id)}>
            {t('forms.close')}
          </Button>
        )}
      </div>
      {failed && <Failed error={failed.error} />}
    </>
  )
}

function Items({ items }: { items: readonly FormItem[] }) {
  const { t, language } = useText()
  return (
    <ol className="local-form-items">
      {items
        .filter(({ kind }) => kind !== 'calculate')
        .map((item) => (
          <li key={item.name}>
            {item.label[language]} {item.isRequired && <span className="soft small">{t('forms.required')}</span>}
            {item.options && (
              <span className="soft small"> {item.options.map(({ label }) => label[language]).join(' / ')}</span>
            )}
            {item.items && <Items items={item.items} />}
          </li>
        ))}
    </ol>
  )
}
