import { idOf, idPrefix } from '../style/ids.ts';
import { compact, shortenNames } from '../style/compact.ts';

/*
 * Elements of ours are reached by their ids, which the window has as names (HTML §7.2.2.3); no article's id starts
 * as they do.
 */

/** Reading aloud goes sentence by sentence: some engines fall silent in the middle of a long utterance. */
const speech = `
  let $speech=self.speechSynthesis,$button=self.${idOf('speak')},$page=document.documentElement,
  $say=$text=>{
    let $said=new SpeechSynthesisUtterance($text);
    $said.lang=$page.lang;
    $speech.speak($said);
    return $said
  },
  $silence=()=>{
    $speech.cancel();
    $button.textContent=$button.title
  };
  if($speech&&$button){
    ($speech.onvoiceschanged=()=>
      $button.hidden=!$speech.getVoices().some($voice=>!$voice.lang.indexOf($page.lang.slice(0,2))))();
    onpagehide=$silence;
    $button.onclick=()=>{
      if($speech.speaking)return $silence();
      $button.textContent=$button.value;
      let $copy=${idOf('text')}.cloneNode(true);
      $copy.querySelectorAll('rt').forEach($reading=>$reading.remove());
      $copy.textContent.split(/[。！？!?]|\\. /).forEach($say);
      $say('').onend=$silence
    }
  }`;

/**
 * What is chosen is a string of ids; the ones that this page doesn't have (pinyin on an English page) are kept for the
 * pages that do. Undoing goes back to the string before.
 */
const settings = `
  let $inputs=[...document.querySelectorAll('main>input')],$before,
  $chosen=$property=>$inputs.map($input=>$input[$property]?$input.id:'')+',',
  $standard=$chosen('defaultChecked'),
  $now=localStorage.care||$standard,
  $show=()=>{
    for(let $input of $inputs)$input.checked=$now.includes($input.id+',')
  },
  $choose=($ids,$cause,$off)=>{
    $before=$now;
    localStorage.care=$now=$ids;
    $show();
    ${idOf('status')}.textContent=$cause.textContent+($off?' ✗':' ✓');
    ${idOf('undo')}.hidden=0
  };
  $show();
  onchange=()=>$choose(
    $chosen('checked')+$now.replace(/${idPrefix}./g,$id=>self[$id]?'':$id),
    event.target.labels[0],
    !event.target.checked);
  ${idOf('reset')}.onclick=()=>{
    $choose($standard,${idOf('reset')});
    return false
  };
  ${idOf('undo')}.onclick=()=>$choose($before,${idOf('undo')})`;

/**
 * With the worker in place, following the link to the saved page is what saves it, pictures and all; a `download`
 * attribute would go around the worker.
 */
const offline = `
  onload=()=>navigator.serviceWorker&&
    navigator.serviceWorker.register($page.dataset.worker)
    .then(()=>document.querySelector('[download]').removeAttribute('download'))
    .catch(()=>0)`;

/**
 * The one script of every page, the same bytes everywhere: it remembers settings, tells what they are, undoes,
 * reads aloud and keeps the page for a time without network. Everything else works without it. In the language of
 * 2018, for the engines of then.
 */
export const careScript = shortenNames(compact(`{${speech};${offline};${settings}}`));
