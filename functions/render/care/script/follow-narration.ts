import { compact, shortenNames } from '../style/compact.ts';
import { idOf } from '../style/ids.ts';

/** The place in the page that a cue selects: code points of the text, readings aside. */
const places = `
  $rangeOf=({value,refinedBy:{start,end}})=>{
    let $range=new Range,$seen=0,$node,$walker=document.createTreeWalker(document.querySelector(value),4);
    while($seen<end&&($node=$walker.nextNode())){
      if($node.parentElement.closest('rt'))continue;
      let $points=[...$node.data],$from=$seen,
      $offset=$place=>$points.slice(0,$place-$from).join('').length;
      $seen+=$points.length;
      if($from<=start&&start<$seen)$range.setStart($node,$offset(start));
      if($seen>=end)$range.setEnd($node,$offset(end))
    }
    return $range
  }`;

/**
 * The second script, of a page that has a narration: a large button for the browser's own small one, and the sentence
 * that is spoken marked in the text (CSS Custom Highlight API; where there is none, nothing is marked). The track is
 * loaded when the reader begins to listen.
 */
export const followNarration = shortenNames(
  compact(`{
    let $audio=${idOf('narration')},$button=$audio.previousElementSibling,$track=$audio.textTracks[0],${places};
    $button.hidden=0;
    $button.onclick=()=>$audio.paused?$audio.play():$audio.pause();
    $audio.onplay=$audio.onpause=()=>{
      $button.textContent=$audio.paused?$button.title:$button.value;
      $track.mode='hidden'
    };
    $track.oncuechange=()=>self.Highlight&&CSS.highlights.set('care',
      new Highlight(...[...$track.activeCues].map($cue=>$rangeOf(JSON.parse($cue.text).selector))))
  }`),
);
