# frozen_string_literal{punctuation|:} true
{property-declaration|{property|require} {string|"json"}}

=begin
{property-declaration|{property|block} comment}
{selector|=end
module Kitchen}
  class Kettle < Struct{punctuation|.}{func|{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}}
    {property-declaration|{property|include} Comparable}
    {property-declaration|{property|attr_reader} {punctuation|:}temp}
    {variable-declaration|{variable|MAX} {operator|=} {number|1}_000}
    {atrule-declaration|@@all {operator|=} {punctuation|[}{punctuation|]}}

    def {func|{function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} &block{punctuation|)}}
      {atrule-declaration|{atrule|@litres}{punctuation|,} {keyword|@name} {operator|=} litres{punctuation|,} opts.{func|{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} }{string|"pot #\{rand(10) + 1\}"} {punctuation|\}}}
      {atrule-declaration|@@all {operator|<}{operator|<} self {keyword|unless} {keyword|@name} {operator|=}{operator|~} {operator|/}{entity|\\A}pot\\s{operator|+}#{interpolation variable|{delimiter punctuation|\{}MAX{delimiter punctuation|\}}}{operator|/}i {operator|\|\|} $DEBUG}
    end

    {variable-declaration|{variable|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres}
    {property-declaration|{property|def} hot{operator|?}{punctuation|;} temp.to_i {operator|>} {number|0}{unit|x}{number|5}F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end}

    {selector|def boil}
      {variable-declaration|{variable|text} {operator|=} {operator|<}{operator|<}{operator|~}TEXT.strip}
        {selector|Boil #{interpolation variable|{delimiter punctuation|\{}name{delimiter punctuation|\}}} at #{punctuation|\{}}temp{punctuation|\}}
      TEXT
      {variable-declaration|{variable|words} {operator|=} {operator|%}w{punctuation|[}{color|green} {color|black}{punctuation|]} {operator|+} {operator|%}{func|{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single }{string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{interpolation variable|{delimiter punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{delimiter punctuation|\}}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}}
      {selector|words.each_with_index do \|w{punctuation|,} i\|}
        {selector|puts "#{punctuation|\{}}i{punctuation|\}}{punctuation|:} #{interpolation variable|{delimiter punctuation|\{}w{delimiter punctuation|\}}}" if i{punctuation|.}odd? and w != nil
      end
      {property-declaration|{property|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {func|{function|yield}{punctuation|(}self{punctuation|)} end}}
    {selector|rescue StandardError => e}
      {property-declaration|{property|warn} e.message{punctuation|;} retry}
    {selector|ensure}
      `ls -l`
    end
  end
end
__END__
