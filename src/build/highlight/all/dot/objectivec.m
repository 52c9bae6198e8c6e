{comment|#import <Foundation/Foundation.h>}
@{node|interface} {node|Kettle} {operator|:} {node|NSObject} {node|<{markup language-markup language-html language-xml|Pot}>}
@{node|property} ({node|nonatomic}{punctuation|,} {node|copy}) {node|NSString} *{node|name}{punctuation|;}
- ({node|instancetype}){node|initWithLitres}{operator|:}({node|double}){node|litres}{punctuation|;}
@{node|end}
@{node|implementation} {node|Kettle}
- ({node|BOOL}){node|boil}{operator|:}({node|int}){node|n} {punctuation|\{} {node|NSArray} *{node|a} {operator|=} @{punctuation|[}@{node|1}{punctuation|,} @{node|"x"}{punctuation|,} @{punctuation|\{}@{node|"k"}{operator|:} @({node|YES}){punctuation|\}}{punctuation|]}{punctuation|;} {node|if} (!{node|self}.name \|\| {attr-name|n} {operator|=}{operator|=} {attr-value|nil}) {node|return} {node|NO}{punctuation|;} {punctuation|[}{node|self} {node|log}{operator|:}@{node|"at %d"} {node|with}{operator|:}{compass-point builtin|n}{punctuation|]}{punctuation|;} {node|dispatch_async}({node|q}{punctuation|,} ^{punctuation|\{} @{node|autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}){punctuation|;} {node|return} @{node|selector}({node|x}) !{operator|=} {attr-value|NULL}{punctuation|;} {punctuation|\}} {comment|// end}
@{node|end}
