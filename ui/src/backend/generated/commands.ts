export interface Commands { [name: string]: { request: any; output: any } }
