export declare function strip(code: string, id: string): Promise<{ code: string; map: string }>
