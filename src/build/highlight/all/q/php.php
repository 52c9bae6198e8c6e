{verb operator|<}{verb operator|!}DOCTYPE html{verb operator|>}
{verb operator|<}html{verb operator|>}{verb operator|<}body class{verb operator|=}{string|"<?= $cls ?? 'none' ?>"}{verb operator|>}
{verb operator|<}{verb operator|?}php
declare{punctuation|(}strict_types{verb operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{keyword|\\Tea}{punctuation|;}

use Psr{keyword|\\Log}{adverb function|\\}{punctuation|\{}LoggerInterface as Log{verb operator|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**}
 {verb operator|*} A kettle{punctuation|.}
 {verb operator|*} {verb operator|@}param float {verb operator|$}litres
 {verb operator|*}{adverb function|/}
{verb operator|#}{punctuation|[}Attribute{punctuation|(}Attribute{verb operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements {keyword|\\Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {verb operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}private readonly {verb operator|?}float {verb operator|$}litres {verb operator|=} {number|1.7}{verb operator|,} protected array{verb operator|\|}{keyword|string} {verb operator|$}names {verb operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {keyword|count}{punctuation|(}{punctuation|)}{verb operator|:} int {punctuation|\{} return {keyword|count}{punctuation|(}{verb operator|$}this{verb operator|-}{verb operator|>}names{punctuation|)} {verb operator|*}{verb operator|*} {number|2} {verb operator|<=}{verb operator|>} self{verb operator|::}MAX{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}{keyword|string} {verb operator|&}{verb operator|$}s{verb operator|,} int {verb operator|.}{verb operator|.}{verb operator|.}{verb operator|$}rest{punctuation|)}{verb operator|:} static {punctuation|\{}
        {verb operator|$}t {verb operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {verb operator|.} {adverb function|'}it{adverb function|\\}{adverb function|'}s{adverb function|'} {verb operator|.} {verb operator|<}{verb operator|<}{verb operator|<}EOT
        heredoc {verb operator|$}s {punctuation|\{}{verb operator|$}this{verb operator|-}{verb operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{verb operator|$}rest as {verb operator|$}k {verb operator|=}{verb operator|>} {verb operator|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{verb operator|$}v {verb operator|=}{verb operator|=}{verb operator|=} {keyword|null} {verb operator|\|}{verb operator|\|} {verb operator|!}isset{punctuation|(}{verb operator|$}rest{punctuation|[}{verb operator|$}k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {verb operator|$}f {verb operator|=} fn{punctuation|(}int {verb operator|$}x{punctuation|)}{verb operator|:} int {verb operator|=}{verb operator|>} {verb operator|$}x {verb operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} {verb operator|$}t {verb operator|=}{verb operator|=} {adverb function|'}{adverb function|'} {verb operator|=}{verb operator|>} throw new {keyword|\\Exception}{punctuation|(}{string|"none"}{punctuation|)}{verb operator|,} default {verb operator|=}{verb operator|>} new static{punctuation|(}{verb operator|.}{verb operator|.}{verb operator|.}{verb operator|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{verb operator|#} done
{verb operator|?}{verb operator|>}
{verb operator|<}p style{verb operator|=}{string|"color: red"}{verb operator|>}Tea {verb operator|<}b{verb operator|>}{verb operator|&}amp{punctuation|;}{verb operator|<}{adverb function|/}b{verb operator|>} {verb operator|<}{verb operator|?}php {keyword|if} {punctuation|(}{verb operator|$}a{punctuation|)}{verb operator|:} {verb operator|?}{verb operator|>}yes{verb operator|<}{verb operator|?}php endif{punctuation|;} {verb operator|?}{verb operator|>}{verb operator|<}{adverb function|/}p{verb operator|>}
{verb operator|<}{adverb function|/}body{verb operator|>}{verb operator|<}{adverb function|/}html{verb operator|>}
