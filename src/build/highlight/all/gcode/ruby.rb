# frozen_string_literal{punctuation|:} true
require {string|"json"}

=begin
block comment
=end
module {property|K}itchen
  class {property|K}ettle < {property|S}truct.new({punctuation|:}litres, {punctuation|:}name, keyword_init{punctuation|:} true)
    include {property|C}omparable
    attr_reader {punctuation|:}temp
    {property|M}{property|A}{property|X} = 1_000
    @@all = []

    def initialize(litres{punctuation|:} 1.7, {punctuation|*}{punctuation|*}opts, &block)
      @litres, @name = litres, opts.fetch({punctuation|:}name) \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all << self unless @name =~ /\\{property|A}pot\\s+#\{{property|M}{property|A}{property|X}\}/i \|\| ${property|D}{property|E}{property|B}{property|U}{property|G}
    end

    def <=>{comment|(other)} = litres <=> other.litres
    def hot?{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text = <<~{property|T}{property|E}{property|X}{property|T}.strip
        {property|B}oil #\{name\} at #\{temp\}
      {property|T}{property|E}{property|X}{property|T}
      words = %w[green black] + %i(a b) + [%q(single 'q'), %{property|Q}\{double #\{1 + 1\}\}, ?x, {punctuation|:}{string|"sym bol"}, 'it\\'s']
      words.each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil
      end
      case text when /boil/ then {punctuation|:}ok when {property|S}tring, {property|S}ymbol then raise {property|A}rgumentError, {string|"no"} else yield(self) end
    rescue {property|S}tandardError => e
      warn e.message{comment|; retry}
    ensure
      `ls -l`
    end
  end
end
__END__
