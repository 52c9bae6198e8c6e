{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class={string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types={number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{operator|:}{operator|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX = 0x1F;
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float $litres = {number|1.7}{punctuation|,} protected array{operator|\|}{transform function|string} $names = {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} return {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|:}{operator|:}MAX; {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT;
        {function|foreach }{punctuation|(}$rest as $k ={operator|>} $v{punctuation|)} {punctuation|\{} {function|if }{punctuation|(}$v {operator|==}= null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        $f = {function|fn}{punctuation|(}int $x{punctuation|)}{operator|:} int ={operator|>} $x {operator|+} 1_000; {operator|//} arrow
        return {function|match }{punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} ={operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default ={operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style={string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp;{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {function|if }{punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif; {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
