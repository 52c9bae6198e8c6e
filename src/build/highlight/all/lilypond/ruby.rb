# frozen{punctuation|_}string{punctuation|_}literal: true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {punctuation|<} Struct{punctuation|.}new{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword{punctuation|_}init: true{punctuation|)}
    include Comparable
    attr{punctuation|_}reader :temp
    MAX {operator|=} {number|1}{punctuation|_}{number|000}
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres: {number|1}{punctuation|.}{number|7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}:name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<<} self unless @name {operator|=}{punctuation|~} /{keyword|{punctuation|\\}Apot}{keyword|{punctuation|\\}s}+#{punctuation|\{}MAX{punctuation|\}}/i {operator|\|}{operator|\|} $DEBUG
    end

    def {punctuation|<}{operator|=}{punctuation|>}{punctuation|(}other{punctuation|)} {operator|=} litres {punctuation|<}{operator|=}{punctuation|>} other{punctuation|.}litres
    def hot?; temp{punctuation|.}to{punctuation|_}i {punctuation|>} 0x5F && !cold{punctuation|!}; end

    def boil
      text {operator|=} {operator|<<}{punctuation|~}TEXT.strip
        Boil {embedded-scheme|{punctuation|#}{scheme language-scheme|\{name\}}} at {embedded-scheme|{punctuation|#}{scheme language-scheme|\{temp\}}}
      TEXT
      words {operator|=} {comment|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each{punctuation|_}with{punctuation|_}index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd? and w !{operator|=} nil
      end
      case text when /boil/ then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{punctuation|>} e
      warn e{punctuation|.}message; retry
    ensure
      `ls -l`
    end
  end
end
{punctuation|__}END{punctuation|__}
