import type { HandlerTable } from '../../../handler.ts';
import { associationHandlers } from './associations.ts';
import { attributeHandlers } from './attributes.ts';
import { classificationHandlers } from './classifications.ts';
import { graphicsHandlers } from './graphics.ts';
import { instanceSearchHandlers } from './instance-search.ts';
import { instanceTopoHandlers } from './instance-topo.ts';
import { instanceHandlers } from './instances.ts';
import { linkHandlers } from './links.ts';
import { mainlineHandlers } from './mainline.ts';
import { objectTopoHandlers } from './object-topo.ts';
import { objectHandlers } from './objects.ts';

/** Models, their attributes and associations, and the instances of models. */
export const modelHandlers: HandlerTable = {
  ...classificationHandlers,
  ...objectHandlers,
  ...attributeHandlers,
  ...objectTopoHandlers,
  ...graphicsHandlers,
  ...mainlineHandlers,
  ...associationHandlers,
  ...linkHandlers,
  ...instanceHandlers,
  ...instanceSearchHandlers,
  ...instanceTopoHandlers,
};
