{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{operator|\\}Tea{punctuation|;}

use Psr{operator|\\}Log{operator|\\}\{LoggerInterface {keyword|as} Log{punctuation|,} LogLevel\}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#[Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}]
final {keyword|class} Kettle {keyword|extends} Pot {keyword|implements} {operator|\\}Countable
\{
    use Heats{punctuation|;}
    public {keyword|const} MAX {operator|=} {number|0}x1F{punctuation|;}
    public {keyword|function} __construct{punctuation|(}{keyword|private} readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} {keyword|array}\|{keyword|string} $names {operator|=} []{punctuation|)} \{\}

    public {keyword|function} count{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} \{ {keyword|return} count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {keyword|self}{punctuation|:}{punctuation|:}MAX{punctuation|;} \}

    public {keyword|static} {keyword|function} boil{punctuation|(}{keyword|string} &$s{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} {keyword|static} \{
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {comment|'it\\'s' . <<<EOT}
        heredoc $s \{$this{operator|-}{operator|>}litres\}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} \}
        $f {operator|=} fn{punctuation|(}{keyword|int} $x{punctuation|)}{punctuation|:} {keyword|int} {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{keyword|true}{punctuation|)} \{ $t {operator|=}{operator|=} {comment|'' => throw new \\Exception("none"), default => new static(...$rest) \};}
    \}
\}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
