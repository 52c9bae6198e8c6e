{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class="{operator|<}?= $cls ?? 'none' ?{operator|>}"{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types={number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{context-labels|{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const {keyword|MAX} = {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly ?float $litres = {number|1.7}{punctuation|,} protected array\|string $names = {punctuation|[}{punctuation|]}{punctuation|)} {context-labels|{punctuation|\{}{punctuation|\}}}

    public function {keyword|count}{punctuation|(}{punctuation|)}: int {context-labels|{punctuation|\{} return count($this->names) ** 2 <{punctuation|=}> self::MAX; {punctuation|\}}}

    public static function {function|boil}{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}: static {punctuation|\{}
        $t = "Pot {context-labels|{punctuation|\{}$s[0]{punctuation|\}}} {operator|and} $s{operator|-}{operator|>}name at ${context-labels|{punctuation|\{}x{punctuation|\}}} \\n" {punctuation|.} 'it\\'s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {context-labels|{punctuation|\{}$this->litres{punctuation|\}}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k ={operator|>} $v{punctuation|)} {context-labels|{punctuation|\{} if (${label-key attr-name|v} {punctuation|=}{punctuation|=}{punctuation|=} null \|\| !isset($rest[$k])) continue; {punctuation|\}}}
        $f = {function|fn}{punctuation|(}int $x{punctuation|)}: int ={operator|>} $x {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        return {function|match} {punctuation|(}true{punctuation|)} {punctuation|\{} $t {operator|==} '' ={operator|>} throw new \\Exception{vector-match|{punctuation|(}"{label-key attr-name|none}"{punctuation|)}}{punctuation|,} default ={operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p style="color: red"{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {function|if} {punctuation|(}$a{punctuation|)}: ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
