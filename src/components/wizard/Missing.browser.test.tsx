import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Missing } from './Missing';
import { accessibilityFindings, findingsInNames } from './testing/accessibility';
import { show } from './testing/stage';
import { beyondWindow, inWindow, narrowest } from './testing/window';

const retry = vi.fn();
const alert = page.getByRole('alert');

const examples = [
  {
    locale: 'en',
    offline:
      'The text in this language could not be loaded. There is no connection to this site. This part will load by itself once the connection is back.',
    failed:
      'The text in this language could not be loaded. The site is available, but didn’t send this part. Try again; if that doesn’t help, download the plan and reload the page.',
    again: 'Try again',
  },
  {
    locale: 'zh-tw',
    offline: '無法載入這個語言的文字。目前無法連線到這個網站，恢復連線後會自動載入。',
    failed:
      '無法載入這個語言的文字。網站可以連線，但無法載入這個部分。請再試一次；如果還是不行，請先下載計畫，再重新載入頁面。',
    again: '再試一次',
  },
  {
    locale: 'nl',
    offline:
      'De teksten in deze taal konden niet worden geladen. Er is geen verbinding met deze site. Zodra de verbinding terug is, gaat het laden vanzelf verder.',
    failed:
      'De teksten in deze taal konden niet worden geladen. De verbinding werkt wel, maar dit onderdeel is niet te laden. Probeer het opnieuw; helpt dat niet, download dan het plan en laad de pagina opnieuw.',
    again: 'Opnieuw proberen',
  },
  {
    locale: 'ko',
    offline:
      '이 언어의 문구를 불러오지 못했습니다. 이 사이트에 연결할 수 없습니다. 다시 연결되면 자동으로 불러옵니다.',
    failed:
      '이 언어의 문구를 불러오지 못했습니다. 사이트에는 연결되었지만 이 부분을 불러오지 못했습니다. 다시 시도해도 안 되면 계획서를 내려받은 후 페이지를 새로 고치십시오.',
    again: '다시 시도',
  },
] as const;

for (const { locale, offline, failed, again } of examples) {
  test(`what is missing is read out with its reason, and can be asked for again (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      for (const [missing, text] of [
        ['offline', offline],
        ['failed', failed],
      ] as const) {
        await show(<Missing what="words" arrival={{ missing, retry }} />, { locale });
        // All of it: the button beside it is no part of what is read out.
        expect(alert.element().textContent).toBe(text);
      }
      await expect.element(page.getByRole('button')).toHaveAccessibleName(again);
      expect(beyondWindow()).toBe(0);
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

test('a part that is missing goes by a name that users know', async () => {
  for (const [what, name] of [
    ['overview', 'The overview'],
    ['file', 'The part that opens files'],
    ['chapter', 'The text of this chapter'],
    ['questions', 'The list of questions'],
    ['preview', 'The preview'],
    ['review', 'The check of your answers'],
    ['plans', 'The list of your plans'],
    ['print', 'The part that prints'],
    ['writer', 'The part that writes the document'],
    ['example', 'The example'],
  ] as const) {
    await show(<Missing what={what} arrival={{ missing: 'offline', retry }} />);
    expect(alert.element().textContent.split('.')[0]).toBe(`${name} could not be loaded`);
  }
  expect(await accessibilityFindings()).toEqual([]);
});

test('each press asks again, and the focus stays there while it is still missing', async () => {
  retry.mockClear();
  await show(<Missing what="words" arrival={{ missing: 'failed', retry }} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await show(<Missing what="words" arrival={{ missing: 'offline', retry }} />);
  await userEvent.keyboard(' ');
  expect(retry).toHaveBeenCalledTimes(2);
  await expect.element(page.getByRole('button', { name: 'Try again' })).toHaveFocus();
});

test('while a part is on its way or there, nothing is said', async () => {
  await show(<Missing what="words" arrival={{ missing: null, retry }} />);
  await expect.element(alert).not.toBeInTheDocument();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
