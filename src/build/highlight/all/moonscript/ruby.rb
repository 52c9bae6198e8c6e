{operator|#} {property|frozen_string_literal}{operator|:} {boolean|true}
{function|require} {string|"json"}

{operator|=}begin
block comment
{operator|=}end
{function|module} {class-name|Kitchen}
  {keyword|class} {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}new{punctuation|(}{operator|:}{property|litres}{punctuation|,} {operator|:}{property|name}{punctuation|,} {property|keyword_init}{operator|:} {boolean|true}{punctuation|)}
    include {class-name|Comparable}
    attr_reader {operator|:}{property|temp}
    {class-name|MAX} {operator|=} 1_000
    {variable|@@all} {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}{property|litres}{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      {variable|@litres}{punctuation|,} {variable|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{operator|:}{property|name}{punctuation|)} {punctuation|\{} {string|"pot {interpolation|{interpolation-punctuation punctuation|#\{}{moonscript|rand{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}"} {punctuation|\}}
      {variable|@@all} {operator|<}{operator|<} {keyword|self} {keyword|unless} {variable|@name} {operator|=}~ {operator|/}{punctuation|\\}{class-name|Apot}{punctuation|\\}s{operator|+}{operator|#}{punctuation|\{}{class-name|MAX}{punctuation|\}}{operator|/}i \|\| ${class-name|DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?; temp{punctuation|.}to_i {operator|>} {number|0x5F} && {operator|!}cold{operator|!}; end

    def boil
      text {operator|=} {operator|<}{operator|<}~{class-name|TEXT}{punctuation|.}strip
        {class-name|Boil} {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}{class-name|Q}{punctuation|\{}double {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {string|'it\\'}s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"{interpolation|{interpolation-punctuation punctuation|#\{}{moonscript|i}{interpolation-punctuation punctuation|\}}}: {interpolation|{interpolation-punctuation punctuation|#\{}{moonscript|w}{interpolation-punctuation punctuation|\}}}"} {keyword|if} i{punctuation|.}odd? {operator|and} w {operator|!=} {keyword|nil}
      end
      case text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {operator|:}{property|ok} {keyword|when} {class-name|String}{punctuation|,} {class-name|Symbol} {keyword|then} raise {class-name|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}{keyword|self}{punctuation|)} end
    rescue {class-name|StandardError} {operator|=>} e
      warn e{punctuation|.}message; retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
