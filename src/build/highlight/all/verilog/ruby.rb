# frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}{keyword|begin}
block comment
{operator|=}{keyword|end}
{keyword|module} Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    {keyword|include} Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1_000}
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {operator|\{} {string|"pot #\{rand(10) + 1\}"} {operator|\}}
      @@all {operator|<<} self unless @name {operator|=~} {operator|/}\\Apot\\s{operator|+}#{operator|\{}MAX{operator|\}/}i {operator|\|\|} {kernel-function property|$DEBUG}
    {keyword|end}

    def {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<<~}TEXT{punctuation|.}strip
        Boil #{operator|\{}name{operator|\}} at #{operator|\{}temp{operator|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} {operator|%}Q{operator|\{}double #{operator|\{}{number|1} {operator|+} {number|1}{operator|\}\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} {keyword|and} w {operator|!=} nil
      {keyword|end}
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {constant|`ls} {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
