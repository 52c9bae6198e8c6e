{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}"{operator|<}?{operator|=} {number|$c}ls ?? {string|'none'} ?{operator|>}"{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{comment|\{LoggerInterface as Log, LogLevel\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {operator|@}param float $litres
 {operator|*}{operator|/}
#{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final {keyword|class} Kettle extends Pot {keyword|implements} \\Countable
{comment|\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}}

    {keyword|public} {keyword|function} count{punctuation|(}{punctuation|)}{punctuation|:} int {comment|\{ return count($this->names) ** 2 <=> self::MAX; \}}

    {keyword|public} {keyword|static} {keyword|function} boil{punctuation|(}{keyword|string} &$s{punctuation|,} int {operator|..}{punctuation|.}$rest{punctuation|)}{punctuation|:} {keyword|static} {comment|\{
        $t = "Pot \{$s[0]\}} {operator|and} $s{operator|-}{operator|>}{keyword|name} at ${comment|\{x\}} \\n" {punctuation|.} {string|'it\\'}s' {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {directive marco property|\{$this->litres\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {operator|as} $k {operator|=}{operator|>} $v{punctuation|)} {comment|\{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
        {number|$f} {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{keyword|true}{punctuation|)} {comment|\{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \}}{punctuation|;}
    \}
\}
# done
?{operator|>}
{operator|<}p style{operator|=}"color{punctuation|:} red"{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{number|$a}{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
