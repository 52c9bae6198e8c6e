{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{identifier|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#[Attribute{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1}.{number|7}{punctuation|,} protected array{operator|\|}string $names {operator|=} []{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} return count{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|::}MAX{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}$s{punctuation|,} int {location-counter important|.}{location-counter important|.}{location-counter important|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {identifier|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {location-counter important|.} 'it\\'s' {location-counter important|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{operator|:} int {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=}{operator|>} throw new \\Exception{punctuation|(}{identifier|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}{location-counter important|.}{location-counter important|.}{location-counter important|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{identifier|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php if {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
