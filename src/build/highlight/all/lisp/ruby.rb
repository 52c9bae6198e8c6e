# frozen_string_literal: true
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new{punctuation|(}{lisp-property property|:litres}, {lisp-property property|:name}, keyword_init: true{punctuation|)}
    include Comparable
    attr_reader {lisp-property property|:temp}
    MAX = 1_000
    @@all = {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}{car|litres}: 1.7, **opts, &block{punctuation|)}
      @litres, @name = litres, opts.fetch{punctuation|(}{lisp-property property|:name}{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <=>{punctuation|(}{car|other}{punctuation|)} = litres <=> other.litres
    def hot?{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text = <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}{car|a} b{punctuation|)} + {punctuation|[}%q{punctuation|(}{car|single} {quoted-symbol variable symbol|'q}'{punctuation|)}, %Q\{double #\{1 + 1\}\}, ?x, :{string|"sym bol"}, {quoted-symbol variable symbol|'it}\\{quoted-symbol variable symbol|'s}'{punctuation|]}
      words.each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != {boolean|nil}
      end
      case text when /boil/ then {lisp-property property|:ok} when String, Symbol then raise ArgumentError, {string|"no"} else yield{punctuation|(}{car|self}{punctuation|)} end
    rescue StandardError => e
      warn e.message{comment|; retry}
    ensure
      `ls -l`
    end
  end
end
__END__
