/**
 * The control that refers to another entry. Decap's own shows nothing in a block that was looked up
 * before: it is not drawn again when only its own state changes.
 */
import relation from 'decap-cms-widget-relation';

const { controlComponent: DecapsRelation } = relation;

class Relation extends DecapsRelation {
  override shouldComponentUpdate(nextProps: object, nextState: object, context: unknown): boolean {
    return (
      nextState !== this.state ||
      super.shouldComponentUpdate?.(nextProps, nextState, context) !== false
    );
  }
}

/** The widget `relation`. */
export const relationWidget = relation.Widget({ controlComponent: Relation });
