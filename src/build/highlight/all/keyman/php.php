<!DOCTYPE html{operator|>}
<html{operator|>}<body class{punctuation|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
<?php
declare{punctuation|(}strict_types{punctuation|=}{number|1}{punctuation|)};
namespace Kitchen{operator|\\}Tea;

{rule-keyword keyword|use} Psr{operator|\\}Log{operator|\\}\{LoggerInterface as Log{punctuation|,} LogLevel\};
{rule-keyword keyword|use} function strlen;

/**
 * A kettle.
 * @param float {operator|$}litres
 */
#[Attribute{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements {operator|\\}Countable
\{
    {rule-keyword keyword|use} Heats;
    public const MAX {punctuation|=} 0x1F;
    public function __construct{punctuation|(}private {structural-keyword keyword|readonly} ?float {operator|$}litres {punctuation|=} {number|1}.{number|7}{punctuation|,} protected array\|string {operator|$}names {punctuation|=} []{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}: int \{ {rule-keyword keyword|return} count{punctuation|(}{operator|$}this-{operator|>}names{punctuation|)} ** {number|2} <{punctuation|=}{operator|>} self::MAX; \}

    public static function boil{punctuation|(}string &{operator|$}s{punctuation|,} int {operator|..}.{operator|$}rest{punctuation|)}: static \{
        {operator|$}t {punctuation|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'}s' . <<<EOT
        heredoc {operator|$}s \{{operator|$}this-{operator|>}litres\}
        EOT;
        foreach {punctuation|(}{operator|$}rest as {operator|$}k {punctuation|=}{operator|>} {operator|$}v{punctuation|)} \{ {rule-keyword keyword|if} {punctuation|(}{operator|$}v {punctuation|=}{punctuation|=}{punctuation|=} null \|\| !isset{punctuation|(}{operator|$}rest[{operator|$}k]{punctuation|)}{punctuation|)} continue; \}
        {operator|$}f {punctuation|=} fn{punctuation|(}int {operator|$}x{punctuation|)}: int {punctuation|=}{operator|>} {operator|$}x {operator|+} 1_000; // arrow
        {rule-keyword keyword|return} {structural-keyword keyword|match} {punctuation|(}true{punctuation|)} \{ {operator|$}t {punctuation|=}{punctuation|=} {string|''} {punctuation|=}{operator|>} throw new {operator|\\}Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {punctuation|=}{operator|>} new static{punctuation|(}{operator|..}.{operator|$}rest{punctuation|)} \};
    \}
\}
# done
?{operator|>}
<p style{punctuation|=}{string|"color: red"}{operator|>}Tea <b{operator|>}{header-keyword bold|&amp};</b{operator|>} <?php {rule-keyword keyword|if} {punctuation|(}{operator|$}a{punctuation|)}: ?{operator|>}yes<?php endif; ?{operator|>}</p{operator|>}
</body{operator|>}</html{operator|>}
