{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|{punctuation|"}<?= $cls ?? 'none' ?>{punctuation|"}}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

{operator|/}{operator|**}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
{comment-hash comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX {operator|=} {number|0x1F};
    public function __construct{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {function|int} {punctuation|\{} return {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} {source-layers function|self}{punctuation|:}{punctuation|:}MAX; {punctuation|\}}

    public static function boil{punctuation|(}string &$s{punctuation|,} {function|int} {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|{punctuation|"}Pot \{$s[0]\} and $s->name at $\{x\} \\n{punctuation|"}} {punctuation|.} {string|{punctuation|'}it\\'s{punctuation|'}} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT;
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {boolean|null} {operator|\|}{operator|\|} !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}; {punctuation|\}}
        $f {operator|=} fn{punctuation|(}{function|int} $x{punctuation|)}{punctuation|:} {function|int} {operator|=}{operator|>} $x {operator|+} {number|1}_000; {comment-slash comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|{punctuation|'}{punctuation|'}} {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|{punctuation|"}none{punctuation|"}}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment-hash comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|{punctuation|"}color: red{punctuation|"}}{operator|>}Tea {operator|<}b{operator|>}&amp;{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php {keyword|endif}; {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
