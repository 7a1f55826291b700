import { compact } from '../care/style/compact.ts';

/** Pages and pictures kept: the newest ones stay, so that a reader's device never fills up. */
const keptAnswers = 80;

/** Keeps answers, and of a page its pictures. */
const keeping = `
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
`;

/** Makes one file of a page and its own pictures. */
const saving = `  const inlined=async(address)=>{
    const picture=await fetch(address);
    if(!picture.ok)return address;
    const reader=new FileReader();
    reader.readAsDataURL(await picture.blob());
    await new Promise((done)=>{reader.onloadend=done});
    return reader.result
  };
  const selfContained=async(address)=>{
    let text=await(await fetch(address)).text();
    const found=Array.from(text.matchAll(/<img[^>]* src="([^"]+)"/g),(image)=>image[1]);
    for(const source of new Set(found)){
      if(new URL(source,address).origin!==location.origin)continue;
      text=text.split('src="'+source+'"').join('src="'+await inlined(source)+'"')
    }
    text=text.replace(/ srcset="[^"]*"/g,'');
    return new Response(text,{headers:{'content-type':'text/html;charset=utf-8','content-disposition':'attachment'}})
  };
`;

/** The network first; what is kept when there is none. */
const answering = `  const answer=async(event)=>{
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
    const {origin,search,href}=new URL(url);
    if(method!=='GET'||origin!==location.origin)return;
    event.respondWith(search==='?save'?selfContained(href.replace(search,'')):answer(event))
  });`;

/**
 * The service worker (`offlineWorkerKey`) that shows care pages without network after one visit. The network comes
 * first, so a corrected article is never hidden by its old copy; the copy is for when there is none. It keeps only
 * what comes from the site itself, and is the same for every site. `?save` after a page's address answers with the
 * page in one file, its own pictures inside. A picture of another site can't be read by a script (Fetch §4.10), so it
 * is neither kept nor put into the file: there it has its address, and without network its description.
 */
export const renderOfflineWorker = (): string => compact(keeping + saving + answering);
