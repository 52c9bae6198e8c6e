{comment|# frozen_string_literal: true}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct{punctuation|.}new{punctuation|(}{function|{prefix|{punctuation|:}}{local-name|litres}}{punctuation|,} {function|{prefix|{punctuation|:}}{local-name|name}}{punctuation|,} {function|{prefix|keyword_init{punctuation|:}}} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {function|{prefix|{punctuation|:}}{local-name|temp}}
    MAX = {number|1}_000
    @@{keyword|all} = {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}{function|{prefix|litres{punctuation|:}}} {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      {tag|{punctuation|@}litres}{punctuation|,} {tag|{punctuation|@}name} = litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{function|{prefix|{punctuation|:}}{local-name|name}}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{keyword|all} << self unless {tag|{punctuation|@}name} =~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {url|{punctuation|<}={punctuation|>}}{punctuation|(}other{punctuation|)} = litres {url|{punctuation|<}={punctuation|>}} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i > {number|0}x5F && !cold!{punctuation|;} end

    def boil
      text = <<~TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}{keyword|a} b{punctuation|)} + {punctuation|[}%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd? and w != nil
      end
      case text when /boil/ then {function|{prefix|{punctuation|:}}{local-name|ok}} when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError => e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
