{comment|#import <Foundation/Foundation.h>}
{variable|@interface} Kettle {punctuation|:} NSObject {filehandle symbol|<Pot>}
{variable|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {variable|*name}{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{variable|@end}
{variable|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {variable|*a} {operator|=} {variable|@[}{variable|@1}{punctuation|,} @{string|"x"}{punctuation|,} {variable|@}{punctuation|\{}@{string|"k"}{punctuation|:} {variable|@(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{operator|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {variable|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} {variable|@selector}{punctuation|(}{operator|x}{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {operator|//} end
{variable|@end}
