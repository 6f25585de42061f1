/**
 * Stands in for what Decap puts around the control of a field. In a block nobody hears whether a
 * field is right, and Decap called nobody all the same, which was an error on the page. And a field
 * that is needed once something else is filled in is left to the check at saving.
 */
import decaps, {
  type Labelled,
} from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget';
import { REQUIRED_IF } from '../config/field.ts';

/** What is around a control. */
export default class Widget extends decaps {
  static defaultProps = { onValidate: (): void => undefined };

  constructor(props: object) {
    super(props);
    const { validatePresence } = this;
    this.validatePresence = (field: Labelled, value: unknown) =>
      String(field.get('label')).includes(REQUIRED_IF)
        ? { error: false }
        : validatePresence(field, value);
  }
}
