{normal-word|<!DOCTYPE} {conventionally-named-word keyword|html>}
{conventionally-named-word keyword|<html><body} {normal-word|class="<?=} {conventionally-named-word keyword|$cls} {normal-word|??} {normal-word|'none'} {conventionally-named-word keyword|?>">}
{normal-word|<?php}
{normal-word|declare(strict_types=1);}
{normal-word|namespace} {normal-word|Kitchen\\Tea;}

{normal-word|use} {normal-word|Psr\\Log\\\{LoggerInterface} {normal-word|as} {normal-word|Log,} {normal-word|LogLevel\};}
{normal-word|use} {normal-word|function} {normal-word|strlen;}

{conventionally-named-word keyword|/**}
 {math-builtin variable|*} {normal-word|A} {conventionally-named-word keyword|kettle.}
 {math-builtin variable|*} {normal-word|@param} {math-builtin variable|float} {conventionally-named-word keyword|$litres}
 {normal-word|*/}
{normal-word|#[Attribute(Attribute::TARGET_CLASS)]}
{other-builtin-syntax operator|final} {normal-word|class} {normal-word|Kettle} {normal-word|extends} {normal-word|Pot} {normal-word|implements} {normal-word|\\Countable}
{curly-brace-literal-delimiter operator|\{}
    {normal-word|use} {normal-word|Heats;}
    {normal-word|public} {normal-word|const} {normal-word|MAX} {kernel-builtin variable|=} {normal-word|0x1F;}
    {normal-word|public} {normal-word|function} {normal-word|__construct(private} {normal-word|readonly} {conventionally-named-word keyword|?float} {conventionally-named-word keyword|$litres} {kernel-builtin variable|=} {normal-word|1.7,} {normal-word|protected} {normal-word|array\|string} {conventionally-named-word keyword|$names} {kernel-builtin variable|=} {normal-word|[])} {normal-word|\{\}}

    {normal-word|public} {normal-word|function} {normal-word|count():} {normal-word|int} {curly-brace-literal-delimiter operator|\{} {normal-word|return} {conventionally-named-word keyword|count($this->names)} {normal-word|**} {number|2} {conventionally-named-word keyword|<=>} {normal-word|self::MAX;} {curly-brace-literal-delimiter operator|\}}

    {normal-word|public} {normal-word|static} {normal-word|function} {normal-word|boil(string} {normal-word|&$s,} {normal-word|int} {normal-word|...$rest):} {normal-word|static} {curly-brace-literal-delimiter operator|\{}
        {conventionally-named-word keyword|$t} {kernel-builtin variable|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} {number|\\n}"} {normal-word|.} {normal-word|'it\\'s'} {normal-word|.} {normal-word|<<<EOT}
        {normal-word|heredoc} {conventionally-named-word keyword|$s} {conventionally-named-word keyword|\{$this->litres\}}
        {normal-word|EOT;}
        {normal-word|foreach} {normal-word|($rest} {normal-word|as} {conventionally-named-word keyword|$k} {conventionally-named-word keyword|=>} {conventionally-named-word keyword|$v)} {curly-brace-literal-delimiter operator|\{} {combinators keyword|if} {normal-word|($v} {normal-word|===} {kernel-builtin variable|null} {normal-word|\|\|} {normal-word|!isset($rest[$k]))} {normal-word|continue;} {curly-brace-literal-delimiter operator|\}}
        {conventionally-named-word keyword|$f} {kernel-builtin variable|=} {normal-word|fn(int} {conventionally-named-word keyword|$x):} {normal-word|int} {conventionally-named-word keyword|=>} {conventionally-named-word keyword|$x} {math-builtin variable|+} {normal-word|1_000;} {normal-word|//} {normal-word|arrow}
        {normal-word|return} {normal-word|match} {conventionally-named-word keyword|(true)} {curly-brace-literal-delimiter operator|\{} {conventionally-named-word keyword|$t} {normal-word|==} {normal-word|''} {conventionally-named-word keyword|=>} {kernel-builtin variable|throw} {kernel-builtin variable|new} {normal-word|\\Exception("none"),} {normal-word|default} {conventionally-named-word keyword|=>} {kernel-builtin variable|new} {normal-word|static(...$rest)} {normal-word|\};}
    {curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}
{normal-word|#} {normal-word|done}
{conventionally-named-word keyword|?>}
{normal-word|<p} {normal-word|style="color:} {conventionally-named-word keyword|red">Tea} {constructor-word keyword|<b>&amp;</b>} {normal-word|<?php} {combinators keyword|if} {normal-word|($a):} {conventionally-named-word keyword|?>yes<?php} {normal-word|endif;} {conventionally-named-word keyword|?></p>}
{constructor-word keyword|</body></html>}
