/**
 * Stands in for what Decap puts around the control of a field. In a block nobody hears whether a
 * field is right, and Decap called nobody all the same, which was an error on the page.
 */
import decaps from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget';

/** What is around a control. */
export default class Widget extends decaps {
  static override defaultProps = { onValidate: (): void => undefined };
}
