{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{punctuation|?}php
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
{keyword|namespace} Kitchen{operator|\\}Tea;

use Psr{operator|\\}Log{operator|\\}{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}};
use {keyword|function} strlen;

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {operator|@}param float {operator|$}litres
 {operator|*}{operator|/}
{operator|#}[Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}]
final {keyword|class} Kettle extends Pot {keyword|implements} {operator|\\}Countable
{punctuation|\{}
    use Heats;
    {keyword|public} {keyword|const} MAX {operator|=} {number|0}x1F;
    {keyword|public} {keyword|function} __construct{punctuation|(}{keyword|private} {keyword|readonly} {punctuation|?}float {operator|$}litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array\|{keyword|string} {operator|$}names {operator|=} []{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {keyword|function} count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} count{punctuation|(}{operator|$}this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<}{operator|=}{operator|>} self{punctuation|:}{punctuation|:}MAX; {punctuation|\}}

    {keyword|public} {keyword|static} {keyword|function} boil{punctuation|(}{keyword|string} {operator|&}{operator|$}s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{operator|$}rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {comment|'it\\'s' . <<<EOT}
        heredoc {operator|$}s {punctuation|\{}{operator|$}this{operator|-}{operator|>}litres{punctuation|\}}
        EOT;
        foreach {punctuation|(}{operator|$}rest {keyword|as} {operator|$}k {operator|=}{operator|>} {operator|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{operator|$}v {operator|=}{operator|=}{operator|=} null \|\| {operator|!}isset{punctuation|(}{operator|$}rest[{operator|$}k]{punctuation|)}{punctuation|)} {keyword|continue}; {punctuation|\}}
        {operator|$}f {operator|=} fn{punctuation|(}int {operator|$}x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {operator|$}x {operator|+} {number|1}_000; {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {operator|$}t {operator|=}{operator|=} {comment|'' => throw new \\Exception("none"), default => new static(...$rest) \};}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
{punctuation|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp;{operator|<}{operator|/}b{operator|>} {operator|<}{punctuation|?}php {keyword|if} {punctuation|(}{operator|$}a{punctuation|)}{punctuation|:} {punctuation|?}{operator|>}yes{operator|<}{punctuation|?}php {keyword|endif}; {punctuation|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
