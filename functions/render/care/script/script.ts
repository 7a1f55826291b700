import { compact } from '../style/compact.ts';
import { idOf } from '../style/choices.ts';

const settingsPart = `
  var form=document.forms[0],
  get=function(id){return document.getElementById('__'+id)},
  status=get('status'),
  undo=get('undo'),
  before,
  load=function(){
    try{return localStorage.care||'{}'}catch(e){return'{}'}
  },
  save=function(text){
    try{localStorage.care=text}catch(e){}
  },
  show=function(){
    var kept=JSON.parse(load());
    [].forEach.call(form.elements,function(input){
      if(input.name)input.checked=input.name in kept?kept[input.name]==input.id:input.defaultChecked
    })
  },
  change=function(text,message){
    before=load();
    save(text);
    show();
    status.textContent=message;
    undo.hidden=0
  };
  show();
  form.onchange=function(event){
    var input=event.target,
    kept=JSON.parse(load());
    kept[input.name]=input.checked?input.id:'';
    change(JSON.stringify(kept),status.dataset[input.checked?'on':'off']+input.getAttribute('aria-label'))
  };
  form.onreset=function(event){
    event.preventDefault();
    change('{}',status.dataset.reset)
  };
  undo.onclick=function(){
    change(before,undo.textContent)
  };`;

/**
 * Reading aloud goes sentence by sentence: some engines fall silent in the middle of a long utterance. Pinyin
 * stands in the page as well and is not read.
 */
const speechPart = `
  var speech=window.speechSynthesis,
  button=get('speak'),
  voices=function(){
    button.hidden=!speech.getVoices().some(function(voice){return voice.lang.slice(0,2)==button.lang.slice(0,2)})
  },
  label=function(index){
    button.textContent=button.dataset.label.split('|')[index]
  },
  stop=function(){
    speech.cancel();
    label(0)
  };
  if(speech&&button){
    voices();
    speech.onvoiceschanged=voices;
    onpagehide=stop;
    button.onclick=function(){
      if(speech.speaking)return stop();
      label(1);
      var copy=get('text').cloneNode(true),
      say=function(sentence){
        var said=new SpeechSynthesisUtterance(sentence);
        said.lang=button.lang;
        speech.speak(said);
        return said
      };
      [].forEach.call(copy.querySelectorAll('rt,nav'),function(part){part.remove()});
      [].forEach.call(copy.children,function(block){
        (block.textContent.match(/[^。！？.!?]+[。！？.!?]*/g)||[]).forEach(say)
      });
      say('').onend=stop
    }
  }`;

const offlinePart = `
  onload=function(){
    if(navigator.serviceWorker)navigator.serviceWorker.register(document.documentElement.dataset.worker).catch(function(){})
  }`;

/**
 * The one script of every page, the same bytes everywhere: it remembers settings, tells what they are, undoes,
 * reads aloud and keeps the page for a time without network. Everything else works without it. Written for the
 * engines of 2018: no syntax later than ES5.
 */
export const careScript = compact(`(function(){${settingsPart}${speechPart};${offlinePart}})()`).replaceAll(
  "'__'",
  `'${idOf('')}'`,
);
