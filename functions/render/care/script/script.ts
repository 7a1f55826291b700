import { offlineWorkerKey } from '../../../site/keys.ts';
import { idOf } from '../style/ids.ts';
import { compact, shortenNames } from '../style/compact.ts';

/*
 * Elements of ours are reached by their ids, which the window has as names (HTML §7.2.2.3); no article's id starts
 * as they do.
 */

/** Reading aloud goes sentence by sentence: some engines fall silent in the middle of a long utterance. */
const speech = `
  let $speech=self.speechSynthesis,$button=self.${idOf('speak')};
  if($speech&&$button){
    let $name=$button.textContent,$lang=document.documentElement.lang,
    $silence=()=>{
      $speech.cancel();
      $button.textContent=$name
    };
    ($speech.onvoiceschanged=()=>
      $button.hidden=!$speech.getVoices().some($voice=>!$voice.lang.indexOf($lang.slice(0,2))))();
    onpagehide=$silence;
    $button.onclick=()=>{
      if($speech.speaking)return $silence();
      $button.textContent=$button.value;
      let $said,$copy=${idOf('text')}.cloneNode(true);
      for(let $reading of $copy.querySelectorAll('rt'))$reading.remove();
      for(let $text of $copy.textContent.split(/[。！？!?]|\\. /)){
        $said=new SpeechSynthesisUtterance($text);
        $said.lang=$lang;
        $speech.speak($said)
      }
      $said.onend=$silence
    }
  }`;

/**
 * Each input keeps its own state under its id, so that what this page doesn't have (pinyin on an English page) stays for
 * the pages that do. It is the label's text, which is what the reader is told; an input that isn't chosen has none.
 */
const settings = `
  let $inputs=[...document.querySelectorAll('main>input')],$now,
  $set=$state=>$inputs.map(($input,$at)=>$input.checked=$state($input,$at)),
  $keep=()=>{
    let $before=$now;
    $now=$inputs.map($input=>localStorage[$input.id]=$input.checked?$input.labels[0].textContent:'');
    ${idOf('status')}.textContent=$now.join(' ');
    ${idOf('undo')}.hidden=0;
    ${idOf('undo')}.onclick=()=>{
      $set(($input,$at)=>$before[$at]);
      $keep()
    }
  };
  $now=$set($input=>localStorage[$input.id]||$input.defaultChecked);
  onchange=$keep;
  ${idOf('reset')}.onclick=()=>{
    $set($input=>$input.defaultChecked);
    $keep();
    return false
  }`;

/**
 * With the worker in place, following the link to the saved page is what saves it, pictures and all; a `download`
 * attribute would go around the worker.
 */
const offline = `
  onload=async()=>{
    try{
      await navigator.serviceWorker.register('/${offlineWorkerKey}');
      ${idOf('save')}.removeAttribute('download')
    }catch{}
  }`;

/**
 * The one script of every page, the same bytes everywhere: it remembers settings, tells what they are, undoes,
 * reads aloud and keeps the page for a time without network. Everything else works without it. In the language of
 * 2018, for the engines of then.
 */
export const careScript = shortenNames(compact(`{${speech};${offline};${settings}}`));
