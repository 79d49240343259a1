// The client as hooks. A file of its own: the landing page needs none of them.
import createQueries, { type OpenapiQueryClient } from 'openapi-react-query';

import { api } from './client';
import type { paths } from './schema';

let queries: OpenapiQueryClient<paths> | undefined;

export const $api = (): OpenapiQueryClient<paths> => (queries ??= createQueries(api()));
