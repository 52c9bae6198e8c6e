{comment|// SPDX-License-Identifier: MIT}
{keyword|pragma} solidity ^0.8.0{punctuation|;}
{keyword|import} {punctuation|\{}{keyword|A} as B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
{keyword|contract} Kettle is Pot, Heat(1) {punctuation|\{}
    {keyword|uint256} public constant MAX = 1_000 ether{punctuation|;} {keyword|mapping}(address => uint8[]) private m{punctuation|;}
    {keyword|event} Boiled(address indexed who, bytes32 x){punctuation|;}
    {keyword|modifier} only() {punctuation|\{} {keyword|require}(msg.sender == owner, {string|"no"}){punctuation|;} {keyword|_}{punctuation|;} {punctuation|\}}
    {keyword|constructor}(string memory n) payable {punctuation|\{} {keyword|name} = n{punctuation|;} {punctuation|\}}
    {keyword|function} boil(uint n) external view virtual override only returns (bool ok) {punctuation|\{}
        {keyword|for} (uint i = 0{punctuation|;} {keyword|i} < n{punctuation|;} {keyword|i}{operator|+}{operator|+}) {punctuation|\{} {keyword|if} (i != 0xFF && !ok) emit Boiled(address(0), hex{string|"00"}){punctuation|;} {keyword|else} revert(){punctuation|;} {punctuation|\}}
        {keyword|assembly} {punctuation|\{} {keyword|let} x {punctuation|:}= add(1, 2) {punctuation|\}} {comment|/* end */} return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
