{operator|<}!DOCTYPE html{operator|>}
{operator|<}html><body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{constant|\\}Tea{punctuation|;}

use Psr{constant|\\}Log{constant|\\}{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 {operator|*} A kettle.
 {operator|*} {variable|@}param float $litres
 */
{variable|#}{punctuation|[}Attribute{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements {constant|\\}Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0}{variable|x}{number|1}F{punctuation|;}
    public function __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|{type property|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} return count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} <=> self{operator|::}MAX{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}{type property|string} &$s{punctuation|,} int {operator|...}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it{constant|\\}'s' . <<<EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k => $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v === null \|\| !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int ${variable|x}{punctuation|)}{operator|:} int => ${variable|x} {operator|+} {number|1}{constant|_}{number|000}{punctuation|;} // arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t == '' => throw new {constant|\\}Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default => new static{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{variable|#} done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?><{operator|/}p{operator|>}
{operator|<}{operator|/}body><{operator|/}html{operator|>}
