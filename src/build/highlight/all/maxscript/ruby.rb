{operator|#} {argument attr-name|frozen_string_literal}{punctuation|:} {boolean|true}
{function-call function|require} {string|"json"}

{operator|=}begin
{function-call function|block} comment
{operator|=}end
{function-call function|module} Kitchen
  {function-call function|class} Kettle {operator|<} {keyword|Struct}{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} {argument attr-name|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    {function-call function|include} Comparable
    attr_reader {punctuation|:}temp
    {keyword|MAX} {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    {function-call function|def} initialize{punctuation|(}{argument attr-name|litres}{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<}{operator|<} {function-call function|self} unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}{operator|#}{punctuation|\{}{keyword|MAX}{punctuation|\}}{operator|/}i \|\| {path string|$DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    {function-call function|def} hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&}{operator|&} {operator|!}cold{operator|!}{punctuation|;} end

    {function-call function|def} boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        {function-call function|Boil} {operator|#}{punctuation|\{}name{punctuation|\}} {keyword|at} {operator|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}{function-call function|green} {color constant|black}{punctuation|]} {operator|+} %i{punctuation|(}{function-call function|a} b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}{function-call function|single} 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}{function-call function|double} {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        {function-call function|puts} {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} {keyword|and} w {operator|!=} nil
      end
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}{constant|ok} {keyword|when} String{punctuation|,} Symbol {keyword|then} {function-call function|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function-call function|yield}{punctuation|(}self{punctuation|)} end
    {function-call function|rescue} StandardError {operator|=}{operator|>} {number|e}
      {function-call function|warn} {number|e}{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
