import { compact } from '../care/style/compact.ts';

/** Pages and pictures kept: the newest ones stay, so that a reader's device never fills up. */
const keptAnswers = 80;

/**
 * The service worker (`offlineWorkerKey`) that shows care pages without network after one visit. The network comes
 * first, so a corrected article is never hidden by its old copy; the copy is for when there is none. It keeps only
 * what comes from the site itself, and is the same for every site.
 */
export const renderOfflineWorker = (): string =>
  compact(`
  const keep=async(request,answer)=>{
    const cache=await caches.open('care');
    await cache.put(request,answer);
    const kept=await cache.keys();
    await Promise.all(kept.slice(0,-${keptAnswers}).map((old)=>cache.delete(old)))
  };
  const keepPage=async(address)=>{
    const answer=await fetch(address);
    if(!answer.ok)return;
    const text=await answer.clone().text();
    await keep(address,answer);
    const pictures=Array.from(text.matchAll(/<img[^>]* src="([^"]+)"/g),(found)=>new URL(found[1],address));
    const own=pictures.filter((picture)=>picture.origin===location.origin);
    await Promise.all(own.map((picture)=>fetch(picture).then((image)=>image.ok&&keep(picture,image))))
  };
  const keepOpenPages=async()=>{
    await clients.claim();
    const open=await clients.matchAll();
    await Promise.all(open.map((client)=>keepPage(client.url.split('#')[0]).catch(()=>undefined)))
  };
  const answer=async(event)=>{
    try{
      const fresh=await fetch(event.request);
      if(fresh.ok)event.waitUntil(keep(event.request,fresh.clone()));
      return fresh
    }catch(error){
      const kept=await caches.match(event.request,{ignoreSearch:true});
      if(kept)return kept;
      throw error
    }
  };
  addEventListener('install',()=>skipWaiting());
  addEventListener('activate',(event)=>event.waitUntil(keepOpenPages()));
  addEventListener('fetch',(event)=>{
    const {method,url}=event.request;
    if(method==='GET'&&new URL(url).origin===location.origin)event.respondWith(answer(event))
  });`);
