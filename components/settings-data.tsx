import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { WordKey } from '../lib/words/words';
import type { SettingsActions } from './settings-actions';
import { useSpoken } from './spoken';

/** Everything Assay keeps: saved as a file, brought back, deleted. */
export function SettingsData({ actions, broken }: { actions: SettingsActions; broken: boolean }) {
  const { say } = useSpoken();
  const [outcome, setOutcome] = useState<WordKey | null>(null);
  const save = () =>
    void actions.saveBackup().then((done) => setOutcome(done ? 'notice.saved-file' : 'error.failed'));
  return (
    <section className="section">
      <h2>{say('settings.data')}</h2>
      <p className="note">{say('settings.data-why')}</p>
      <div className="question-buttons">
        <Button className="button" isDisabled={broken} onPress={save}>
          {say('settings.save')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file)
              void actions
                .restoreBackup(file)
                .then((told) => setOutcome(told === 'done' ? 'settings.restore-done' : 'error.failed'));
          }}
        >
          <Button className="button">{say('settings.restore')}</Button>
        </FileTrigger>
        {broken && (
          <Button
            className="button main"
            onPress={() =>
              void actions
                .rebuild()
                .then((told) => setOutcome(told === 'done' ? 'settings.rebuild-done' : 'error.failed'))
            }
          >
            {say('settings.rebuild')}
          </Button>
        )}
        <DialogTrigger>
          <Button className="button danger">{say('settings.delete')}</Button>
          <ModalOverlay className="overlay" isDismissable>
            <Modal className="modal">
              <Dialog role="alertdialog" className="dialog">
                {({ close }) => (
                  <>
                    <Heading slot="title">{say('settings.delete-sure')}</Heading>
                    <p>{say('settings.delete-what')}</p>
                    <div className="question-buttons">
                      <Button
                        className="button danger"
                        onPress={() => {
                          close();
                          void actions
                            .deleteAll()
                            .then((told) =>
                              setOutcome(told === 'done' ? 'settings.delete-done' : 'error.failed'),
                            );
                        }}
                      >
                        {say('settings.delete')}
                      </Button>
                      <Button className="button" isDisabled={broken} onPress={save}>
                        {say('settings.save-first')}
                      </Button>
                      <Button className="button plain" onPress={close} autoFocus>
                        {say('answer.cancel')}
                      </Button>
                    </div>
                  </>
                )}
              </Dialog>
            </Modal>
          </ModalOverlay>
        </DialogTrigger>
      </div>
      <p role="status" className="note">
        {outcome && say(outcome)}
      </p>
    </section>
  );
}
