{* comment *}{extends file="x.tpl"}<p class="{$cls|escape:'html'}">{foreach $a as $b}{$b.name} {if $b@first and $x == 1}a{/if}{/foreach}</p>{literal}function() { x }{/literal}{$y = 1 + 2}
