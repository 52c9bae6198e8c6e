{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace Kitchen\\Tea;

{keyword|use} Psr\\Log\\\{LoggerInterface {keyword|as} Log{punctuation|,} LogLevel\};
{keyword|use} {keyword|function} strlen;

{operator|/}{operator|*}{operator|*}
 {comment|* A kettle.}
 {comment|* @param float $litres}
 {comment|*/}
#[{keyword|Attribute}{punctuation|(}{keyword|Attribute}{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}]
{keyword|final} {keyword|class} Kettle extends Pot implements \\Countable
\{
    {keyword|use} Heats;
    public const MAX {operator|=} 0x1F;
    public {keyword|function} __construct{punctuation|(}{keyword|private} readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|{keyword|string} $names {operator|=} []{punctuation|)} \{\}

    public {keyword|function} {keyword|count}{punctuation|(}{punctuation|)}{punctuation|:} int \{ {keyword|return} {keyword|count}{punctuation|(}$this-{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX; \}

    public static {keyword|function} boil{punctuation|(}{keyword|string} {operator|&}$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static \{
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s \{$this-{operator|>}litres\}
        EOT;
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} {keyword|null} \|\| !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} {keyword|continue}; \}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} 1_000; {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} \{ $t {operator|=}{operator|=} {string|''} {operator|=}{operator|>} throw new \\{keyword|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} \};
    \}
\}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp;{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif; ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
