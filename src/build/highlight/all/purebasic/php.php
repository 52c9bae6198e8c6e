{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?php}
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{comment|;}
use function strlen{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {operator|@param} float $litres
 {operator|*}{operator|/}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle {keyword|extends} Pot implements \\Countable
{punctuation|\{}
    use Heats{comment|;}
    public const MAX {operator|=} 0x1F{comment|;}
    public function {function|__construct}{punctuation|(}private readonly {operator|?float} $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{comment|; \}}

    public {keyword|static} function {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{comment|;}
        {keyword|foreach} {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{comment|; \}}
        {number|$f} {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} 1_000{comment|; // arrow}
        {keyword|return} {function|match }{punctuation|(}true{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{comment|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
