# frozen_string_literal{punctuation|:} true
require {eol-comment comment|"json"}

=begin
{keyword|block} {keyword|comment}
=end
{keyword|module} Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    {keyword|include} Comparable
    attr_reader {punctuation|:}temp
    {keyword|MAX} {operator|=} 1_000
    @@all {operator|=} []

    def initialize{punctuation|(}litres{punctuation|:} {number|1}{punctuation|.}{number|7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{keyword|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {token-operator punctuation|\{} {eol-comment comment|"pot #\{rand(10) + 1\}" \}}
      @@all << self unless @name =~ /\\Apot\\s+#{token-operator punctuation|\{}MAX{token-operator punctuation|\}}{string-template string|/i }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} $DEBUG
    {keyword|end}

    def <=>{punctuation|(}other{punctuation|)} {operator|=} litres <=> {keyword|other}{punctuation|.}litres
    def hot?; temp{punctuation|.}to_i {operator|>} 0x5F {string-operator keyword|&&} !cold!; {keyword|end}

    def boil
      {keyword|text} {operator|=} <<~TEXT{punctuation|.}strip
        Boil #{token-operator punctuation|\{}name{token-operator punctuation|\}}{string-template string| at #}{token-operator punctuation|\{}temp{token-operator punctuation|\}}
      {keyword|TEXT}
      words {operator|=} %w[green {keyword|black}] {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} [%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{token-operator punctuation|\{}double #{token-operator punctuation|\{}{number|1} {operator|+} {number|1}{token-operator punctuation|\}}{token-operator punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}"sym bol"{punctuation|,} {string|'it\\'s'}]
      words{punctuation|.}each_with_index {keyword|do} {token-operator punctuation|\|}{string-template string|w, i}{token-operator punctuation|\|}
        puts {eol-comment comment|"#\{i\}}{string-template string|: #}{token-operator punctuation|\{}w{token-operator punctuation|\}}" {keyword|if} {keyword|i}{punctuation|.}odd? {keyword|and} w != nil
      {keyword|end}
      {keyword|case} {keyword|text} {keyword|when} /boil/ {keyword|then} {punctuation|:}ok {keyword|when} String{punctuation|,} {keyword|Symbol} {keyword|then} {keyword|raise} ArgumentError{punctuation|,} {eol-comment comment|"no" else yield(self) end}
    rescue StandardError => {keyword|e}
      warn {keyword|e}{punctuation|.}{keyword|message}; {keyword|retry}
    ensure
      {string|`ls -l`}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
