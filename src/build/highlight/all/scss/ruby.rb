# {property|frozen_string_literal}{punctuation|:} {boolean|true}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle {operator|<} Struct.{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} {property|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    {property|attr_reader} {punctuation|:}temp
    MAX = 1_000
    @{atrule|{rule|@all} = []

    def {function|initialize}{punctuation|(}{property|litres}{punctuation|:} 1.7{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      {rule|@litres}{punctuation|,} {rule|@name} = litres{punctuation|,} opts.{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)}} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| {variable|$DEBUG}
    end

    def <=>{punctuation|(}other{punctuation|)} = litres <=> other.litres
    def hot?{punctuation|;} temp.to_i {operator|>} 0x5F && !cold!{punctuation|;} end

    def boil
      text = <<~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words = {placeholder selector|%w}[green black] {operator|+} {placeholder selector|%i}{punctuation|(}a b{punctuation|)} {operator|+} [{placeholder selector|%q}{punctuation|(}single {string|'q'}{punctuation|)}{selector|, {placeholder|%Q}}{punctuation|\{}double #{punctuation|\{}1 {operator|+} 1{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}]
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? {operator|and} w {operator|!=} nil
      end
      case text when /boil/ {property|then} {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError => e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
