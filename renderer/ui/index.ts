/** The kit of every screen. `README.md` lists it with its props. */
export type { Act } from './actions/act.ts';
export { Button, type ButtonProps } from './actions/Button.tsx';
export { keysText } from './actions/keys.ts';
export { MoreMenu } from './actions/MoreMenu.tsx';
export { useArchiving } from './actions/useArchiving.ts';
export { ShortcutProvider, useShortcut, useShortcuts } from './actions/shortcuts.tsx';
export { ClauseLink } from './explain/ClauseLink.tsx';
export {
  type CitedArticle,
  clauseText,
  type Explanation,
  type ExplanationLine,
  type SignedClause,
} from './explain/explanation.ts';
export { Why } from './explain/Why.tsx';
export { ExplanationView } from './explain/ExplanationView.tsx';
export { WhyButton } from './explain/WhyButton.tsx';
export { useWhy, type WhyAnswer } from './explain/whyContext.ts';
export { WhyPanel } from './explain/WhyPanel.tsx';
export { WhyProvider } from './explain/WhyProvider.tsx';
export { WhySentence } from './explain/WhySentence.tsx';
export { WhyDialog } from './feedback/WhyDialog.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './feedback/ConfirmDialog.tsx';
export { Progress } from './feedback/Progress.tsx';
export { ToastProvider } from './feedback/ToastProvider.tsx';
export { useToasts } from './feedback/toastContext.ts';
export { type Command, type CommandOptions, useCommand } from './feedback/useCommand.ts';
export { AddressFields } from './forms/AddressFields.tsx';
export { CheckField } from './forms/CheckField.tsx';
export { EmailField, PhoneField } from './forms/ContactFields.tsx';
export { DayField, type DayFieldProps } from './forms/DayField.tsx';
export { focusField } from './forms/ErrorSummary.tsx';
export { formInDialog } from './forms/formInDialog.ts';
export { useFieldMeta } from './forms/formMeta.ts';
export { FieldFromAddress } from './forms/FieldFromAddress.tsx';
export type { FieldProps, FieldWidth } from './forms/FieldFrame.tsx';
export { FieldRow } from './forms/FieldRow.tsx';
export { FormSection } from './forms/FormSection.tsx';
export { LinesField } from './forms/LinesField.tsx';
export { ListField, type ListFieldProps } from './forms/ListField.tsx';
export { MoneyField } from './forms/MoneyField.tsx';
export { NumberField } from './forms/NumberField.tsx';
export { pastDay } from './forms/pastDay.ts';
export { PasteBox, type PasteBoxProps } from './forms/PasteBox.tsx';
export { RadioField, type RadioOption } from './forms/RadioField.tsx';
export { ReasonField, type ReasonFieldProps } from './forms/ReasonField.tsx';
export { RecordForm } from './forms/RecordForm.tsx';
export type { RecordFormProps } from './forms/recordFormProps.ts';
export { RecordPicker, type RecordPickerProps } from './forms/RecordPicker.tsx';
export { type Option, SelectField } from './forms/SelectField.tsx';
export type { SaveRequest, SaveResult } from './forms/saving.ts';
export { sumSchema } from './forms/sumSchema.ts';
export { TextArea } from './forms/TextArea.tsx';
export { TextLine, type TextLineProps } from './forms/TextLine.tsx';
export { TimeField } from './forms/TimeField.tsx';
export { usePastedText } from './forms/usePastedText.ts';
export type { PickerOption } from './forms/usePickerOptions.ts';
export { ArchivedStatus } from './layout/ArchivedStatus.tsx';
export { Checklist, type CheckItem } from './layout/Checklist.tsx';
export type { Crumb } from './layout/Crumbs.tsx';
export { EmptyState, type EmptyStateProps } from './layout/EmptyState.tsx';
export { ErrorState } from './layout/ErrorState.tsx';
export { type FactLine, Facts } from './layout/Facts.tsx';
export { type KeyFigure, KeyFigures } from './layout/KeyFigures.tsx';
export { Link } from './layout/Link.tsx';
export { type MoneyLine, MoneyLines } from './layout/MoneyLines.tsx';
export { PageHeader, type PageHeaderProps } from './layout/PageHeader.tsx';
export { PageTabs, type PageTab } from './layout/PageTabs.tsx';
export { Section } from './layout/Section.tsx';
export { PageSkeleton, RowsSkeleton, TextSkeleton } from './layout/Skeletons.tsx';
export { StatusText } from './layout/StatusText.tsx';
export { Timeline, type TimelineItem } from './layout/Timeline.tsx';
export { ChoiceBar } from './list/ChoiceBar.tsx';
export { ArchivedToggle } from './list/ArchivedToggle.tsx';
export {
  type Column,
  dayColumn,
  moneyColumn,
  numberColumn,
  statusColumn,
  textColumn,
} from './list/columns.tsx';
export { DataList } from './list/DataList.tsx';
export type { DataListProps } from './list/dataListProps.ts';
export { FilterSelect } from './list/FilterSelect.tsx';
export { StatusCell } from './list/StatusCell.tsx';
export { useKept } from './list/useKept.ts';
export type { FetchPage, PageOf, PageRequest } from './list/usePages.ts';
export { KitProvider, type KitServices, type LocalStore, memoryStore, useKit } from './services.tsx';
export { theme } from './theme.ts';
export { TodayProvider, useToday } from './today.tsx';
export { type Tone, toneColor } from './tones.ts';
export { visuallyHidden } from './visuallyHidden.ts';
