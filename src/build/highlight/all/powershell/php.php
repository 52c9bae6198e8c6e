<{operator|!}DOCTYPE html>
<html><body {keyword|class}={string|"<?= {variable|$cls} ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types=1{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @{keyword|param} float {variable|$litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final {keyword|class} Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX = 0x1F{punctuation|;}
    public {keyword|function} __construct{punctuation|(}private readonly ?float {variable|$litres} = 1{punctuation|.}7{punctuation|,} protected array{punctuation|\|}string {variable|$names} = {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} count{punctuation|(}{punctuation|)}: int {punctuation|\{} {keyword|return} count{punctuation|(}{variable|$this}{operator|-}>names{punctuation|)} {operator|*}{operator|*} 2 <=> self::MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} boil{punctuation|(}string &{variable|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}: static {punctuation|\{}
        {variable|$t} = {string|"Pot \{{variable|$s}[0]\} and {variable|$s}->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s{string|' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '}' => {keyword|throw} new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default => new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}<{operator|/}b> <?php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}: ?>yes<?php endif{punctuation|;} ?><{operator|/}p>
<{operator|/}body><{operator|/}html>
