import { createMemoryNoticeStore } from '../../../knowledge/index.ts';
import { noticeStoreContract } from '../../contracts/notice-store.ts';

noticeStoreContract('memory', createMemoryNoticeStore);
