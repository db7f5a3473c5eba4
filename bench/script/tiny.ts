import { type Script, serve } from './serve.ts';

// queries/tiny.graphql by hand; queries/tiny.ts says why it is this call.

interface Variables {
  readonly bizId: number;
}

const tiny: Script<Variables> = async (ask, { bizId }) => {
  const { info } = await ask<{ info: Business[] }>('cc/search_business', {
    fields: ['bk_biz_id', 'bk_biz_name'],
    condition: { bk_biz_id: bizId },
    page: { start: 0, limit: 1 },
  });
  const [business] = info;
  return {
    business: business ? { bizId: business.bk_biz_id, name: business.bk_biz_name } : null,
  };
};

interface Business {
  readonly bk_biz_id: number;
  readonly bk_biz_name: string;
}

serve(tiny);
