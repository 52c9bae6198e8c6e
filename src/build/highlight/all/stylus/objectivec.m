#import <Foundation/Foundation{punctuation|.}h>
{atrule-declaration|{atrule|@interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}}
{atrule-declaration|{atrule|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}}
{property-declaration|{property|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}}
{atrule-declaration|{atrule|@end}}
{atrule-declaration|{atrule|@implementation} Kettle}
- {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a = @{punctuation|[}@1, @{string|"x"}, @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} if {punctuation|(}!self{punctuation|.}name \|\| n == nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} {func|{function|dispatch_async}{punctuation|(}q{punctuation|,} ^{interpolation variable|{delimiter punctuation|\{} {keyword|@autoreleasepool} {punctuation|\{} {delimiter punctuation|\}}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @{func|{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} }{comment|// end}}
{atrule-declaration|{atrule|@end}}
