{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|><}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{procedure-name function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{procedure-name function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public function {procedure-name function|__construct}{punctuation|(}private readonly {operator|?}float {constant-parameter-sign important|$}litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {constant-parameter-sign important|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {procedure-name function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {procedure-name function|count}{punctuation|(}{constant-parameter-sign important|$}this{arrow punctuation|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function {procedure-name function|boil}{punctuation|(}string {operator|&}{constant-parameter-sign important|$}s{punctuation|,} int {operator|..}{punctuation|.}{constant-parameter-sign important|$}rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        {constant-parameter-sign important|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} {symbol|\\n}"} {punctuation|.} 'it\\{char|'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {constant-parameter-sign important|$}s {punctuation|\{}{constant-parameter-sign important|$}this{arrow punctuation|->}litres{punctuation|\}}
        EOT{punctuation|;}
        {procedure-name function|foreach} {punctuation|(}{constant-parameter-sign important|$}rest as {constant-parameter-sign important|$}k {operator|=}{operator|>} {constant-parameter-sign important|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{constant-parameter-sign important|$}v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{procedure-name function|isset}{punctuation|(}{constant-parameter-sign important|$}rest{punctuation|[}{constant-parameter-sign important|$}k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {constant-parameter-sign important|$}f {operator|=} {procedure-name function|fn}{punctuation|(}int {constant-parameter-sign important|$}x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {constant-parameter-sign important|$}x {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} {procedure-name function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {constant-parameter-sign important|$}t {operator|==} '' {operator|=}{operator|>} throw new \\{procedure-name function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {procedure-name function|static}{punctuation|(}{operator|..}{punctuation|.}{constant-parameter-sign important|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{constant-parameter-sign important|$}a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|><}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|><}{operator|/}html{operator|>}
