import { type Frame, linesOf } from '../../brief/line';
import type { Part } from '../../brief/part';

/** What the writer put into a form control, with the label the page gives it. */
interface ControlValue {
  label: string;
  value: string;
}

/** Controls that hold no words of a brief. */
const WORDLESS = /^(?:button|submit|reset|image|file|hidden|password|search|color|range)$/;

/** Check boxes and switches, however they are made. */
export function checkStateOf(element: Element): boolean | null {
  if (isInput(element)) return element.type === 'checkbox' ? element.checked : null;
  if (!/^(?:checkbox|switch|menuitemcheckbox)$/.test(element.getAttribute('role') ?? '')) return null;
  return /^(?:true|mixed)$/.test(element.getAttribute('aria-checked') ?? '');
}

/** Value of an input, text area or choice; null where it is empty, holds no words, or is none of these. */
function controlValue(control: Element): ControlValue | null {
  if (!/^(?:INPUT|TEXTAREA|SELECT)$/.test(control.tagName)) return null;
  const value = valueIn(control).trim();
  return value === '' ? null : { label: labelOf(control), value };
}

/** What a control says as a part of the document, labelled where the page labels it; null where it says nothing. */
export function controlPart(control: Element, frame: Frame): Exclude<Part, { is: 'table' }> | null {
  const { label, value } = controlValue(control) ?? {};
  if (!value) return null;
  const lines = linesOf([{ text: value.replace(/\r?\n/g, '\v') }]);
  return label
    ? { is: 'field', label, lines, frame: { ...frame } }
    : { is: 'lines', lines, frame: { ...frame } };
}

/** Reads `.value`, never the markup: pages set it without touching their text. */
function valueIn(control: Element): string {
  if (isInput(control)) {
    if (WORDLESS.test(control.type)) return '';
    if (control.type !== 'radio') return control.value;
    return control.checked ? (control.labels?.[0]?.textContent ?? control.value) : '';
  }
  if (control.tagName === 'TEXTAREA') return (control as HTMLTextAreaElement).value;
  return [...(control as HTMLSelectElement).selectedOptions].map((option) => option.text.trim()).join(', ');
}

/** The name a person reads beside the control. */
export function labelOf(control: Element): string {
  const page = control.ownerDocument;
  const by = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const legend =
    isInput(control) && control.type === 'radio'
      ? control.closest('fieldset')?.querySelector('legend')
      : null;
  const wrapping = control.closest('label');
  const pointing = control.id ? page.querySelector(`label[for="${CSS.escape(control.id)}"]`) : null;
  const texts = [
    legend?.textContent,
    by.map((id) => page.getElementById(id)?.textContent ?? '').join(' '),
    legend === null ? pointing?.textContent : null,
    legend === null && wrapping ? textBeside(wrapping, control) : null,
    control.getAttribute('aria-label'),
    control.getAttribute('title'),
  ];
  return (
    texts
      .map((text) =>
        text
          ?.replace(/\s+/g, ' ')
          .replace(/[\s:*]+$/, '')
          .trim(),
      )
      .find(Boolean) ?? ''
  );
}

/** The control a `<label>` names, if it is one that holds words. */
export function controlOf(label: Element): Element | null {
  const target = label.getAttribute('for');
  const control = target
    ? label.ownerDocument.getElementById(target)
    : label.querySelector('input,textarea,select');
  if (!control || !/^(?:INPUT|TEXTAREA|SELECT)$/.test(control.tagName)) return null;
  return isInput(control) && control.type === 'checkbox' ? null : control;
}

function textBeside(wrapping: Element, control: Element): string {
  return [...wrapping.childNodes]
    .filter((node) => node !== control && !node.contains(control))
    .map((node) => node.textContent ?? '')
    .join(' ');
}

function isInput(element: Element): element is HTMLInputElement {
  return element.tagName === 'INPUT';
}
