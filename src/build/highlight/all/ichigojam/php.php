{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} {label|@param} float $litres
 {operator|*}{operator|/}
#{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0}x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int \{ {keyword|return} count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} \}

    public static function boil{punctuation|(}string {operator|&}$s{punctuation|,} int ...$rest{punctuation|)}{punctuation|:} static \{
        $t {operator|=} "Pot \{$s{punctuation|[}{number|0}{punctuation|]}\} {operator|and} $s{operator|-}{operator|>}name at $\{x\} \\n" . {comment|'it\\'s' . <<<EOT}
        heredoc $s \{$this{operator|-}{operator|>}litres\}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null {operator|\|\|} {operator|!}isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} \}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}true{punctuation|)} \{ $t {operator|=}{operator|=} {comment|'' => throw new \\Exception("none"), default => new static(...$rest) \};}
    \}
\}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
